/** The pages of a census: each shows it from one side. */
package org.beffroi.workbench.observatory.page;
