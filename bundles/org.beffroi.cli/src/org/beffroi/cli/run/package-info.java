/** One run of the program, from its arguments to its exit code. */
package org.beffroi.cli.run;
