/** Slides as a presentation of PowerPoint, which Impress opens too and people go on working on. */
package org.beffroi.documents.pptx;
