// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A tree of sums, from which leaves are drawn by weight
/// @notice 32,768 leaves in 5 levels; each node is one word of 8 sums of 32 bits, the first in the lowest bits: the weights of 8 leaves
/// at the bottom, of 8 nodes above. The children of node i are 8i+1 … 8i+8. Setting a weight writes 5 words, finding a leaf reads 5.
library SumTree {
    uint256 internal constant LEAVES = 1 << 15;
    uint256 private constant NODES = 4681;
    /// @dev First node of the lowest level.
    uint256 private constant BOTTOM = 585;
    uint256 private constant SUM = type(uint32).max;

    struct Tree {
        uint256[NODES] nodes;
    }

    /// @notice Intervals of a tree's weights that are left out of a draw, in order; each is its start, shifted by 32 bits, and its length.
    struct Gaps {
        uint256[] intervals;
        uint256 count;
        uint256 total;
    }

    function weightOf(Tree storage tree, uint256 leaf) internal view returns (uint256) {
        return (tree.nodes[BOTTOM + (leaf >> 3)] >> ((leaf & 7) << 5)) & SUM;
    }

    /// @dev The sum of all weights must stay below 2^32; then so does every other, and no sum spills into its neighbour.
    function set(Tree storage tree, uint256 leaf, uint256 weight) internal {
        uint256 before = weightOf(tree, leaf);
        if (weight == before) return;
        uint256 node = BOTTOM + (leaf >> 3);
        uint256 lane = leaf & 7;
        unchecked {
            while (true) {
                // Modulo 2^256, a difference of weights is added to one sum alone.
                tree.nodes[node] += (weight - before) << (lane << 5);
                if (node == 0) break;
                --node;
                lane = node & 7;
                node >>= 3;
            }
        }
    }

    function total(Tree storage tree) internal view returns (uint256 sum) {
        for (uint256 sums = tree.nodes[0]; sums != 0; sums >>= 32) sum += sums & SUM;
    }

    /// @notice The leaf whose interval holds this point of [0, total), with its start and length.
    function find(Tree storage tree, uint256 point) internal view returns (uint256 leaf, uint256 start, uint256 weight) {
        uint256 node = 0;
        uint256 left = point;
        unchecked {
            while (true) {
                uint256 sums = tree.nodes[node];
                uint256 lane = 0;
                while (left >= sums & SUM) {
                    left -= sums & SUM;
                    sums >>= 32;
                    ++lane;
                }
                if (node >= BOTTOM) return (((node - BOTTOM) << 3) + lane, point - left, sums & SUM);
                node = (node << 3) + 1 + lane;
            }
        }
    }

    // ---------------------------------------------------------------- what is left out

    /// @param most How many intervals will be left out.
    function gaps(uint256 most) internal pure returns (Gaps memory) {
        return Gaps(new uint256[](most), 0, 0);
    }

    function leaveOut(Gaps memory g, uint256 start, uint256 length) internal pure {
        uint256 interval = (start << 32) | length;
        uint256 i = g.count++;
        for (; i > 0 && g.intervals[i - 1] > interval; --i) g.intervals[i] = g.intervals[i - 1];
        g.intervals[i] = interval;
        g.total += length;
    }

    /// @notice The point of the tree that is the given one when gaps do not count.
    function across(Gaps memory g, uint256 point) internal pure returns (uint256) {
        for (uint256 i = 0; i < g.count && point >= g.intervals[i] >> 32; ++i) point += g.intervals[i] & SUM;
        return point;
    }
}
