/** How long documents of a large strategy take, and how much memory. */
package org.beffroi.bench.document;
