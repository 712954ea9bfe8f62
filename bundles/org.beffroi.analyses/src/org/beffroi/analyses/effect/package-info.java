/** What do our actions achieve? */
package org.beffroi.analyses.effect;
