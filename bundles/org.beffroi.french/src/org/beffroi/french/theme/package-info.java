/** What mentions are about: themes of local public action, by a lexicon that people read and extend. */
package org.beffroi.french.theme;
