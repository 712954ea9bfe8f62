/** Documents of a strategy, edited and made anew more often than a build has time for. */
package org.beffroi.bench.torture;
