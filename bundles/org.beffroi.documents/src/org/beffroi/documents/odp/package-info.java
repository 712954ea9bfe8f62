/** Slides as an OpenDocument presentation, which Impress and PowerPoint open and people go on working on. */
package org.beffroi.documents.odp;
