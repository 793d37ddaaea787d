// Package disk is the file system of a folder, like os.DirFS, for whoever reads very many files once: opening, asking for
// the size, reading and closing a small file takes four system calls here and ten there. Nothing follows symbolic links
// below the folder but its intermediate folders.
package disk
