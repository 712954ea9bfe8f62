/** What rises, for watches that call for it. */
package org.beffroi.analyses.rising.watch;
