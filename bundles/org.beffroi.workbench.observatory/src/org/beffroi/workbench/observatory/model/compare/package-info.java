/** Two censuses compared, as rows, without a window. */
package org.beffroi.workbench.observatory.model.compare;
