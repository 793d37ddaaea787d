pragma solidity >=0.6.0;
import "./Missing.sol";

contract Broken is Nobody {
    function f() public returns (uint8) {
        uint8 x = 256;
        uint256 y = "text";
        return undeclared(x) + 1 / 0;
    }
    function f() public returns (uint8) {}
