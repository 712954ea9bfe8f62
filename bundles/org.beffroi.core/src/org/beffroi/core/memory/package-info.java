/** What remembers people beside the mentions themselves, in files of a kind of its own, and how it forgets them. */
package org.beffroi.core.memory;
