/** How well nearness in meaning finds what people say in other words. */
package org.beffroi.bench.meaning;
