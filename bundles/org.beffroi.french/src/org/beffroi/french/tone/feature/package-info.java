/** What the tone of a text is read from, and the model that weighs it. */
package org.beffroi.french.tone.feature;
