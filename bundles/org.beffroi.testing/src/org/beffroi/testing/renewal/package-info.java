/** Documents that people go on writing: hands that edit them from a seed, and the law that their words are never lost. */
package org.beffroi.testing.renewal;
