/** On whose ground? */
package org.beffroi.analyses.ground;
