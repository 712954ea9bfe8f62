/** Two programs that answer the same question, timed in turns, and the table that says which was faster. */
package org.beffroi.bench.measure;
