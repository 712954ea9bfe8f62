/** Mail that leaves: the server of a dossier, and what sends a document through it. */
package org.beffroi.dossier.post;
