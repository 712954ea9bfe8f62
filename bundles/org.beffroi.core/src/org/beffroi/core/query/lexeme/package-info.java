/** Lexemes: the pieces into which the text of a query is cut, and the characters, names and operators that have a role in it. */
@NullMarked
package org.beffroi.core.query.lexeme;

import org.jspecify.annotations.NullMarked;
