package validator

// SaltOf is for tests that steal a salt before it is shown.
var SaltOf = saltOf
