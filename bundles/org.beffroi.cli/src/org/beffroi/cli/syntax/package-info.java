/** From the parameters record of a command to its syntax, its help and its values. */
package org.beffroi.cli.syntax;
