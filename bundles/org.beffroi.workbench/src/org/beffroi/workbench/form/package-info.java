/** Answers of a form: each under its caption, and beside that what is wrong with it. */
package org.beffroi.workbench.form;
