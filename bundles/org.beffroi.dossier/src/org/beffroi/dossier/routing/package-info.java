/** Routing: which department a mention goes to, by when, what became of it, and how long departments take to answer. */
package org.beffroi.dossier.routing;
