/** Folders of files into which more files come. */
package org.beffroi.sources.folder;
