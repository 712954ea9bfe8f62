/** One public body among its peers: what is known of accounts, and where a body stands by it, with the spread of its peers. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.benchmark;
