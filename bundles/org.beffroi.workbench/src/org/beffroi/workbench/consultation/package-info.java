/** What the body answers to a consultation, in the window: the sheet of an answer, and the page that is made of them. */
package org.beffroi.workbench.consultation;
