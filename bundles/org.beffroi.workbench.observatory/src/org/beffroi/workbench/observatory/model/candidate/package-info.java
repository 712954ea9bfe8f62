/** Accounts named after territories as rows that are judged, without a window. */
package org.beffroi.workbench.observatory.model.candidate;
