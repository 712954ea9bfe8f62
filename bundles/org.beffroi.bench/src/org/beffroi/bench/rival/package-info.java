/** Other engines, set up as well as their manuals say, on the same mentions. */
package org.beffroi.bench.rival;
