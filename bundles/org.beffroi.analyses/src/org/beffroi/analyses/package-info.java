/** The analyses that Beffroi ships, in packages by the question they answer. */
package org.beffroi.analyses;
