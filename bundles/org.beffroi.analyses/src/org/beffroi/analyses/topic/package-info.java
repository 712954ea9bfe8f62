/** Topics that nobody named: mentions that say much the same, whatever their words. */
package org.beffroi.analyses.topic;
