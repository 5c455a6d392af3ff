/** The pages from a finding to its proven end, and those that look over many findings. */
package vn.sen.inspections.followpages;
