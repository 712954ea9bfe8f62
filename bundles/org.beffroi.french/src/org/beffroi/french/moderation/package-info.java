/**
 * What a moderator may have to look at: insults, threats and hate, and whom they seem to aim at. An indication, never a verdict
 * on a person.
 */
package org.beffroi.french.moderation;
