/** Whether texts that people read exist in both languages. */
package org.beffroi.testing.text;
