/** The verbs of the mail server, and what is typed of recipients and secrets. */
@NullMarked
package org.beffroi.cli.mail;

import org.jspecify.annotations.NullMarked;
