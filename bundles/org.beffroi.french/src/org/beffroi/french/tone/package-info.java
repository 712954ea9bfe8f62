/** The tone of mentions: what it is read from, the model that decides, how it is judged and how it learns. */
package org.beffroi.french.tone;
