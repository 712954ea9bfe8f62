/** Censuses: which public bodies are present on networks, by a definition that is written down, counted again at will. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.census;
