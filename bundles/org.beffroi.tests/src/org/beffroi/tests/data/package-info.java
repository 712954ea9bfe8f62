/** Real data beside the project, which a machine may have or not. */
package org.beffroi.tests.data;
