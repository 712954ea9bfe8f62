/** The small files of a dossier that people may open and read: whole or not at all, and named by what they hold. */
package org.beffroi.core.file;
