/** How well a model reads the tone of texts, what its confidence is worth, and why it read one as it did. */
package org.beffroi.french.tone.judgement;
