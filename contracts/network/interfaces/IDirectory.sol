// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {Version} from "./Version.sol";

/// @title What a network consists of: names, their proxies, and every version of the code behind them
/// @notice A developer adds versions, the congress activates one. The latest added and the active one are different things.
interface IDirectory {
    enum Kind {
        NONE,
        /// Logic behind a proxy; and, if it has a second part, storage behind another one that obeys the logic alone.
        SINGLETON,
        /// One contract as it is, for ever.
        FIXED,
        /// What campaigns are clones of: the campaign first, then the contracts that belong to it.
        TEMPLATE
    }

    struct Addition {
        /// Up to 32 bytes of ASCII, zeros behind.
        bytes32 name;
        Kind kind;
        Version version;
        /// Tree hash of the sources; what the developer says.
        bytes32 contractHash;
        address[] parts;
        /// Call for the logic that runs when this version is activated for the first time; empty for none.
        bytes initialiser;
    }

    struct Entry {
        Kind kind;
        uint8 parts;
        /// The last that was added.
        Version latest;
        /// The one that runs; zero before the first activation.
        Version active;
    }

    struct Release {
        bytes32 contractHash;
        address developer;
        uint64 addedAt;
        /// For the first time; zero if never.
        uint64 activatedAt;
        /// keccak256 of the parts' code hashes when it was added.
        bytes32 codeDigest;
        address[] parts;
        bytes initialiser;
    }

    error AlreadyActive(bytes32 name, Version version);
    error CodeChanged(bytes32 name, Version version);
    error CongressOnly(address congress);
    error DeveloperOnly(address account);
    /// @notice What was added first under this name is of another kind, or has another number of parts.
    error EntryDiffers(bytes32 name, Kind kind, uint8 parts);
    error NoCode(address part);
    error NoStorage(bytes32 name);
    error NotActive(bytes32 name);
    error NotUpgradeable(bytes32 name);
    error PartIsProxy(address part);
    error PartsInvalid(Kind kind, uint256 parts);
    error UnknownVersion(bytes32 name, Version version);
    /// @notice The first version is 1.0.0; each other one follows the latest: one number is greater by one, those behind it are zero.
    error VersionInvalid(bytes32 name, Version latest, Version version);

    event Activated(bytes32 indexed name, Version version, Version previous);
    event Added(bytes32 indexed name, Version version, Kind kind, address indexed developer, bytes32 contractHash, address[] parts);
    event DeveloperChanged(address indexed account, bool isDeveloper);
    event Rebound(bytes32 indexed name, bytes32 indexed logic);

    /// @notice Adds a version, which changes nothing that runs. Developers only. What was added is never overwritten.
    function addVersion(Addition calldata addition) external;

    /// @notice Makes an added version the one that runs, newer or older. Congress only. The first activation of a singleton creates its
    /// proxies, binds the storage to the logic and initialises, all in this transaction.
    function activate(bytes32 name, Version version) external;
    /// @notice From now on the storage of a singleton obeys the logic of another one (or its own again), and that alone. Congress only.
    function rebind(bytes32 name, bytes32 logic) external;
    /// @notice Congress only.
    function setDeveloper(address account, bool isDeveloper) external;

    function congress() external view returns (address);
    function isDeveloper(address account) external view returns (bool);
    /// @notice All zero for a name that is not known.
    function entryOf(bytes32 name) external view returns (Entry memory);
    /// @notice All zero for a version that was not added.
    function releaseOf(bytes32 name, Version version) external view returns (Release memory);
    /// @notice Every version that was added, oldest first.
    function historyOf(bytes32 name) external view returns (Version[] memory);
    /// @notice Every name, in the order of its first version.
    function names() external view returns (bytes32[] memory);
    /// @notice Where a name is called: the proxy of a singleton's logic, or the fixed contract. Refused before it is active.
    function addressOf(bytes32 name) external view returns (address);
    /// @notice The active version of a template, or of anything else, and its parts. Refused before it is active.
    function activeOf(bytes32 name) external view returns (Version version, address[] memory parts);
    /// @notice Where the proxy of a singleton's part (0: logic, 1: storage) is, or will be: it follows from the name alone.
    function proxyOf(bytes32 name, uint256 part) external view returns (address);
}
