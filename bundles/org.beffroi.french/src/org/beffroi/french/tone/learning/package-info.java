/** How a model learns from texts whose tone people said. */
package org.beffroi.french.tone.learning;
