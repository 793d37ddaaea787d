#include "textflag.h"

DATA quote<>+0(SB)/8, $0x2222222222222222
DATA quote<>+8(SB)/8, $0x2222222222222222
GLOBL quote<>(SB), RODATA|NOPTR, $16
DATA slash<>+0(SB)/8, $0x5c5c5c5c5c5c5c5c
DATA slash<>+8(SB)/8, $0x5c5c5c5c5c5c5c5c
GLOBL slash<>(SB), RODATA|NOPTR, $16
DATA bit5<>+0(SB)/8, $0x2020202020202020
DATA bit5<>+8(SB)/8, $0x2020202020202020
GLOBL bit5<>(SB), RODATA|NOPTR, $16
DATA open<>+0(SB)/8, $0x7b7b7b7b7b7b7b7b
DATA open<>+8(SB)/8, $0x7b7b7b7b7b7b7b7b
GLOBL open<>(SB), RODATA|NOPTR, $16
DATA close<>+0(SB)/8, $0x7d7d7d7d7d7d7d7d
DATA close<>+8(SB)/8, $0x7d7d7d7d7d7d7d7d
GLOBL close<>(SB), RODATA|NOPTR, $16

// Bytes of X0 that equal those of another register, as bits of a result.
#define FIND(what, at, result) \
	MOVO X0, X1 \
	PCMPEQB what, X1 \
	PMOVMSKB X1, AX \
	SHLQ $at, AX \
	ORQ AX, result

#define SIXTEEN(at) \
	MOVOU at(SI), X0 \
	FIND(X10, at, R8) \
	FIND(X11, at, R9) \
	POR X12, X0 \
	FIND(X13, at, R10) \
	FIND(X14, at, R11)

// func classify(block *[64]byte) (quotes, slashes, opens, closes uint64)
TEXT ·classify(SB), NOSPLIT, $0-40
	MOVQ block+0(FP), SI
	MOVOU quote<>(SB), X10
	MOVOU slash<>(SB), X11
	MOVOU bit5<>(SB), X12
	MOVOU open<>(SB), X13
	MOVOU close<>(SB), X14
	XORL R8, R8
	XORL R9, R9
	XORL R10, R10
	XORL R11, R11
	SIXTEEN(0)
	SIXTEEN(16)
	SIXTEEN(32)
	SIXTEEN(48)
	MOVQ R8, quotes+8(FP)
	MOVQ R9, slashes+16(FP)
	MOVQ R10, opens+24(FP)
	MOVQ R11, closes+32(FP)
	RET
