/** The verbs about plug-ins: which there are, why one does not work, and which may start. */
package org.beffroi.cli.plugin;
