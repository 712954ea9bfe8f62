/** Where verbs put what they found: tables as listings, their formats, files and the output. */
package org.beffroi.cli.output;
