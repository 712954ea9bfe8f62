/** What sheets of answers hold, without a window. */
package org.beffroi.workbench.consultation.model;
