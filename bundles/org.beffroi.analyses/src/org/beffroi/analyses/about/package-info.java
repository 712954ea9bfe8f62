/** About what? Words, expressions and themes: what is said more, what is new, what goes together, and where it stands. */
package org.beffroi.analyses.about;
