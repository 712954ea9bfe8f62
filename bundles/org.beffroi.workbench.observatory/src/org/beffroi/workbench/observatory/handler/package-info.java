/** The commands and keys of the observatory. */
package org.beffroi.workbench.observatory.handler;
