/** The pages of planning, visiting and concluding. */
package vn.sen.inspections.pages;
