// Package confined starts this program again as a worker that the system holds to a limit of memory, that can be killed at any moment, and
// that ends with the process that started it. What may crash or run out of memory on somebody else's input happens there.
package confined
