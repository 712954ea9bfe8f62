/** Searches that are watched: what arrived since they were last looked at, each mention once. */
package org.beffroi.core.watch;
