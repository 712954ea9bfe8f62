/** Tables in workbooks: Office Open XML and OpenDocument. */
package org.beffroi.sources.workbook;
