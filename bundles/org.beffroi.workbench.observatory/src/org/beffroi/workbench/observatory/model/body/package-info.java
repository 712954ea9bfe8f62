/** The bodies of a census as rows that are filtered and sorted, without a window. */
package org.beffroi.workbench.observatory.model.body;
