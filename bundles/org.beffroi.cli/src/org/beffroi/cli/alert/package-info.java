/** The verbs of alerts: to whom a watch tells what is new, by which way, when not, and a message to try it. */
@NullMarked
package org.beffroi.cli.alert;

import org.jspecify.annotations.NullMarked;
